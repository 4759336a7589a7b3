package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

class CpuSecondsTest {

    private static class Limited {
        @CpuSeconds(1)
        void test() {}
    }

    private static void run(Invocation<Void> test) throws Throwable {
        Method method = Limited.class.getDeclaredMethod("test");
        new CpuSeconds.Watch()
                .interceptTestMethod(
                        test,
                        new ReflectiveInvocationContext<Method>() {
                            @Override
                            public Class<?> getTargetClass() {
                                return Limited.class;
                            }

                            @Override
                            public Method getExecutable() {
                                return method;
                            }

                            @Override
                            public java.util.List<Object> getArguments() {
                                return java.util.List.of();
                            }

                            @Override
                            public java.util.Optional<Object> getTarget() {
                                return java.util.Optional.empty();
                            }
                        },
                        null);
    }

    @Test
    void whatKeepsAProcessorBusyTooLongFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return null;
                }))
                .withMessage("expected at most 1 s of a processor, found more");
    }

    @Test
    void whatWaitsDoesNot() {
        assertThatNoException()
                .isThrownBy(() -> run(() -> {
                    Thread.sleep(1_200);
                    return null;
                }));
    }

    @Test
    void whatATestThrowsIsThrown() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> run(() -> {
                    throw new IllegalStateException("of the test");
                }));
    }
}
