/**
 * The thread boundary: commands in, immutable frames out, the latest wins, the view pulls. No tensors and no nodes.
 *
 * @see org.pushforward.training.Session
 */
package org.pushforward.training;
