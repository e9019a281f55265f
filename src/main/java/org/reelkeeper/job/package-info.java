/// Long work that reports progress and can be stopped; no JavaFX.
package org.reelkeeper.job;
