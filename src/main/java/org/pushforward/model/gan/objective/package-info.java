/** What the two players of an adversarial game want: losses from scores, their optima and divergences. */
package org.pushforward.model.gan.objective;
