import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.DeadCodeOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts the classes of a library into the class-file format of Java 17, with the stack maps that format asks for (JVMS
 * 4.7.4): picocli's are of Java 5, and Java keeps none so old in its cache, but loads and verifies them at every start.
 * What they do stays the same.
 */
void main(String[] jar) throws IOException {
    Path path = Path.of(jar[0]).toAbsolutePath();
    try (URLClassLoader library = new URLClassLoader(new URL[] {path.toUri().toURL()}, null);
            FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + path.toUri()), Map.of())) {
        ClassFile format = ClassFile.of(
                StackMapsOption.GENERATE_STACK_MAPS,
                DeadCodeOption.PATCH_DEAD_CODE,
                ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(library)
                        .orElse(ClassHierarchyResolver.defaultResolver())));
        // Handing on every instruction makes the maps anew.
        ClassTransform newer = ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                .andThen(ClassTransform.endHandler(type -> type.withVersion(ClassFile.JAVA_17_VERSION, 0)));
        List<Path> classes;
        try (Stream<Path> all = Files.walk(files.getPath("/"))) {
            classes = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            ClassModel model = format.parse(Files.readAllBytes(file));
            if (model.majorVersion() < ClassFile.JAVA_6_VERSION) {
                FileTime time = Files.getLastModifiedTime(file);
                Files.write(file, format.transformClass(model, newer));
                Files.setLastModifiedTime(file, time);
            }
        }
    }
}
