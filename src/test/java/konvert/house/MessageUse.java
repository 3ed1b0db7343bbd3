package konvert.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The message keys that sources name, read off their syntax: every string literal may be a key; {@code "prefix." + x}
 * names a family; the first argument of {@code say}, {@code count} and {@code new Refusal} must be one.
 */
final class MessageUse extends TreeScanner<@Nullable Void, @Nullable Void> {

    final Set<String> literals = new TreeSet<>();
    final Set<String> prefixes = new TreeSet<>();
    final Set<String> said = new TreeSet<>();
    final Set<String> counted = new TreeSet<>();
    final Set<String> refused = new TreeSet<>();

    static MessageUse of(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        MessageUse use = new MessageUse();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            use.scan(task.parse(), null);
        }
        return use;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String text) {
            literals.add(text);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void nothing) {
        if (binary.getKind() == Tree.Kind.PLUS) {
            texts(binary.getLeftOperand())
                    .filter(text -> text.endsWith(".") && text.length() > 1)
                    .forEach(prefixes::add);
        }
        return super.visitBinary(binary, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        String name = switch (call.getMethodSelect()) {
            case MemberSelectTree member -> member.getIdentifier().toString();
            case IdentifierTree identifier -> identifier.getName().toString();
            default -> "";
        };
        if (!call.getArguments().isEmpty()) {
            Stream<String> keys = texts(call.getArguments().getFirst());
            switch (name) {
                case "say" -> keys.forEach(said::add);
                case "count" -> keys.forEach(counted::add);
                default -> {}
            }
        }
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree created, @Nullable Void nothing) {
        if (created.getIdentifier().toString().equals("Refusal")) {
            created.getArguments().stream()
                    .limit(2) // a cause may stand before the key
                    .map(argument -> texts(argument).toList())
                    .filter(texts -> !texts.isEmpty())
                    .findFirst()
                    .ifPresent(refused::addAll);
        }
        return super.visitNewClass(created, null);
    }

    /** The literal texts that an expression can be. */
    private static Stream<String> texts(@Nullable Tree expression) {
        return switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> Stream.of(text);
            case ParenthesizedTree inner -> texts(inner.getExpression());
            case ConditionalExpressionTree choice ->
                Stream.concat(texts(choice.getTrueExpression()), texts(choice.getFalseExpression()));
            case SwitchExpressionTree choice ->
                choice.getCases().stream()
                        .map(CaseTree::getBody)
                        .filter(ExpressionTree.class::isInstance)
                        .flatMap(MessageUse::texts);
            case null, default -> Stream.empty();
        };
    }
}
