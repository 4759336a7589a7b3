package io.github.hcs4j.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * How long a test, or each test of a class, may keep a processor busy. How long it takes beside other programs does not
 * count: on a busy machine that says nothing of what is tested.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CpuSeconds.Watch.class)
public @interface CpuSeconds {

    /** The limit in seconds. */
    int value();

    /** Runs a test in a thread of its own and fails it where that has used more. */
    final class Watch implements InvocationInterceptor {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private static final int BETWEEN_LOOKS_IN_MS = 50;

        @Override
        public void interceptTestMethod(
                Invocation<Void> test, ReflectiveInvocationContext<Method> called, ExtensionContext context)
                throws Throwable {
            run(test, called.getExecutable());
        }

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> test, ReflectiveInvocationContext<Method> called, ExtensionContext context)
                throws Throwable {
            run(test, called.getExecutable());
        }

        private static void run(Invocation<Void> test, Method method) throws Throwable {
            int seconds = AnnotationSupport.findAnnotation(method, CpuSeconds.class)
                    .or(() -> AnnotationSupport.findAnnotation(method.getDeclaringClass(), CpuSeconds.class))
                    .orElseThrow()
                    .value();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread thread = new Thread(
                    () -> {
                        try {
                            test.proceed();
                        } catch (Throwable problem) {
                            thrown.set(problem);
                        }
                    },
                    "test of " + seconds + " s of a processor");
            thread.setDaemon(true);
            thread.start();
            while (thread.isAlive()) {
                thread.join(BETWEEN_LOOKS_IN_MS);
                if (THREADS.getThreadCpuTime(thread.getId()) > seconds * 1_000_000_000L) {
                    AssertionError tooLong =
                            new AssertionError("expected at most " + seconds + " s of a processor, found more");
                    tooLong.setStackTrace(thread.getStackTrace());
                    thread.interrupt();
                    throw tooLong;
                }
            }
            if (thrown.get() != null) {
                throw thrown.get();
            }
        }
    }
}
