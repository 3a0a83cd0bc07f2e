package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** HotSpot, on which the tests run, takes the advice. What it does not understand it refuses as a whole. */
class InliningTest {
    @Test
    void theCompilerHasTheAdviceOnceTheEngineIsUp() throws JMException {
        assertThat(Engine.problem()).isNull();
        Object directives = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesPrint",
                        new Object[0],
                        new String[0]);
        assertThat(directives.toString())
                .contains("-org/pushforward/nn/PointwiseLoop*.*")
                .contains("+org/pushforward/nn/Lanes.*");
    }
}
