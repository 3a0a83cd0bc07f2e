/**
 * The differentiation engine: a model is written once as an expression, recorded, and replayed without allocation.
 *
 * <pre>{@code
 * Engine.threads(2);                                       // 1 for 2-D models
 * Rng init = rng.named("init");
 * ParameterBlock theta = new ParameterBlock();             // one block per optimiser
 * Mlp encoder = new Mlp(theta, List.of(784, 400), RELU, RELU, init);
 * Dense toMean = new Dense(theta, 400, 20, IDENTITY, init);
 * Dense toLogVar = new Dense(theta, 400, 20, IDENTITY, init);
 * Mlp decoder = new Mlp(theta, List.of(20, 400, 784), RELU, init);
 *
 * try (Graph graph = new Graph()) {
 *     Tensor x = graph.input(128, 784);
 *     Tensor eps = graph.input(128, 20);
 *     Tensor h = encoder.apply(x);
 *     Tensor mean = toMean.apply(h);
 *     Tensor logVar = toLogVar.apply(h);
 *     Tensor z = Losses.reparameterize(mean, logVar, eps);
 *     Tensor logLikelihood = Losses.bernoulliLogLikelihood(decoder.apply(z), x);
 *     Tensor loss = Losses.gaussianKl(mean, logVar).minus(logLikelihood).mean();
 *
 *     Step step = graph.gradient(loss, theta);             // recorded here, shapes checked above
 *     Optimizer adam = new Adam(theta, 1e-3);
 *     while (training) {
 *         x.set(batch);                                    // float[128 * 784], row by row
 *         eps.set(noise);
 *         step.run();                                      // forward, then dloss/dtheta
 *         adam.step();
 *         report(loss.item());                             // read after the run
 *     }
 * }
 * }</pre>
 *
 * <p>Layers may be applied in any number of graphs (a batch of 128 to train, a grid of 400 to draw): they share the
 * parameters. A generator's step goes through the discriminator but touches only the block it names:
 * {@code graph.gradient(loss, thetaG)}. Gradients of inputs: {@code Step s = graph.gradient(loss, x); s.run();
 * s.gradient(x)}. Everything is float32, [rows, cols], and belongs to one thread.
 */
package org.pushforward.nn;
