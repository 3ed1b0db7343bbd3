package konvert.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void a_fault_is_logged_by_its_kind_and_place_and_never_by_its_message() {
        Throwable problem = new RuntimeException("Бахтин", new IllegalStateException("143600"));
        assertThat(Faults.line(problem)).matches("java\\.lang\\.IllegalStateException konvert\\.app\\.FaultsTest:\\d+");
    }

    @Test
    void without_a_place_in_our_own_code_the_kind_is_all() {
        Throwable problem = new IllegalStateException("Бахтин");
        problem.setStackTrace(new StackTraceElement[] {new StackTraceElement("java.util.List", "of", "List.java", 1)});
        assertThat(Faults.line(problem)).isEqualTo("java.lang.IllegalStateException");
    }
}
