package org.reelkeeper.service;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.search.IndexFaultException;
import org.reelkeeper.search.RecordIndex;
import org.reelkeeper.service.CatalogueEvent.DraftChanged;
import org.reelkeeper.service.CatalogueEvent.IndexProgressed;
import org.reelkeeper.service.CatalogueEvent.ListsChanged;
import org.reelkeeper.service.CatalogueEvent.LoadProgressed;
import org.reelkeeper.service.CatalogueEvent.RecordsChanged;
import org.reelkeeper.service.CatalogueEvent.SettingsChanged;

/// Keeps the index behind the working catalogue, on a thread of its own.
///
/// Why so: the index is a convenience, so nothing waits for it but who wants to find. It hears what has happened, after it
/// is durable, and reads those records again: a few at once, so that a correction is found when its save returns; many in
/// pieces, between which the few come first, and slowly while a load needs the machine. What it lacks at a start it
/// learns from the journal. One that cannot be read is thrown away and made anew.
final class Indexing implements AutoCloseable {

    /// Few enough that a correction does not wait behind them, and enough that no core waits for the other for long.
    private static final int PIECE = 800;

    private static final long LOADING_NANOS = 2_000_000_000L;

    /// A load and the index need so many; where there are fewer, the load goes first.
    private static final int LOADING_CORES = 4;

    /// How much longer than its work the index then rests.
    private static final int REST = 4;

    private static final int PIECE_WHILE_LOADING = 100;
    private static final long BETWEEN_BATCHES_MILLIS = 10;
    private static final long WATCHING_NANOS = 20_000_000L;
    private static final long WATCHING_OPENING_NANOS = 1_000_000L;
    private static final long OPENING_NANOS = 2_000_000_000L;

    private final OpenCatalogue catalogue;
    private final IndexPlace place;
    private final IndexGap gap;
    private final DueKeys due = new DueKeys();
    private final IndexUpkeep upkeep;
    private final ScheduledThreadPoolExecutor thread = thread();
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private volatile boolean isClosed;
    private volatile CompletableFuture<?> latest = CompletableFuture.completedFuture(true);
    private volatile long loadHeard;
    private boolean isGoing;

    private enum State {
        IDLE,
        OPENING,
        FOLLOWING,
        FAILED
    }

    Indexing(OpenCatalogue catalogue, IndexPlace place) {
        this.catalogue = catalogue;
        this.place = place;
        this.gap = new IndexGap(catalogue, due);
        this.upkeep = new IndexUpkeep(catalogue, place, due);
        catalogue.events().subscribe(this::heard);
    }

    private static ScheduledThreadPoolExecutor thread() {
        var thread = new ScheduledThreadPoolExecutor(
                1,
                task -> Thread.ofPlatform().name("catalogue-index").daemon(true).unstarted(task));
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return thread;
    }

    /// Opens the index and brings it up to the catalogue, meanwhile.
    void start() {
        if (!isClosed && state.compareAndSet(State.IDLE, State.OPENING)) {
            later(this::open);
        }
    }

    /// The index, whatever it holds so far; none before it is open.
    Optional<RecordIndex> any() {
        return upkeep.index();
    }

    boolean isWhole() {
        return state.get() == State.FOLLOWING && due.isDone();
    }

    /// Whether anybody has asked for the index.
    boolean isStarted() {
        return state.get() != State.IDLE;
    }

    /// How many records it has to read again.
    long left() {
        return due.count();
    }

    boolean hasFailed() {
        return state.get() == State.FAILED;
    }

    /// Waits until the index holds the whole catalogue, or cannot be had.
    void settle(JobContext context) {
        start();
        long total = Math.max(1, due.count());
        while (!(isWhole() && latest.isDone()) && !hasFailed()) {
            context.checkCancelled();
            total = Math.max(total, due.count());
            context.report(total - due.count(), total);
            LockSupport.parkNanos(WATCHING_NANOS);
        }
    }

    /// Waits a little while the index is being opened: it answers much sooner than the database, once it is.
    void awaitOpen(BooleanSupplier cancelled) {
        long start = System.nanoTime();
        while (state.get() == State.OPENING && !cancelled.getAsBoolean() && System.nanoTime() - start < OPENING_NANOS) {
            LockSupport.parkNanos(WATCHING_OPENING_NANOS);
        }
    }

    /// Waits until what was heard so far is done: a few records that were changed can be found, many will be.
    void settleFew() {
        latest.join();
    }

    private void open() {
        var position = upkeep.open();
        place.onWriter(() -> {
            position.ifPresentOrElse(gap::note, gap::noteAll);
            state.set(State.FOLLOWING);
        });
        upkeep.refresh();
        upkeep.report(); // who asked too early asks again
        go();
    }

    /// On the thread on which it happened; for what changes records that is the writing one.
    private void heard(CatalogueEvent event) {
        if (isClosed) {
            return; // the next start learns it from the journal
        }
        switch (event) {
            case LoadProgressed progressed -> {
                loadHeard = System.nanoTime();
                noteMany(progressed.keys().stream().mapToLong(Long::longValue).toArray());
            }
            case RecordsChanged changed when changed.info().kind() == Kind.LOAD -> loadHeard = 0;
            case RecordsChanged changed when changed.keys().isEmpty() -> noteMany(keysOf(changed.info()));
            case RecordsChanged changed -> noteFew(changed.keys());
            case SettingsChanged(var keys) ->
                noteMany(keys.stream().mapToLong(Long::longValue).toArray());
            case DraftChanged _, IndexProgressed _, ListsChanged _ -> {}
        }
    }

    private long[] keysOf(ChangeSetInfo info) {
        return IndexGap.keysOf(catalogue.database(), info.of() == 0 ? info.number() : info.of());
    }

    private void noteMany(long... keys) {
        if (state.get() == State.FOLLOWING) {
            due.add(catalogue.journal().lastSequence(), keys);
            later(this::go);
        }
    }

    private void noteFew(List<Long> keys) {
        if (state.get() == State.FOLLOWING) {
            due.add(
                    catalogue.journal().lastSequence(),
                    keys.stream().mapToLong(Long::longValue).toArray());
            later(() -> {
                upkeep.put(due.take(keys));
                upkeep.refresh();
            });
        }
    }

    /// Goes on with what is due, piece by piece.
    private void go() {
        if (!isGoing && !due.isEmpty()) {
            isGoing = true;
            goOnIn(0);
        }
    }

    private void goOnIn(long millis) {
        try {
            var _ = thread.schedule(() -> guarded(this::goOn), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            // it is being closed; the next start goes on with it
        }
    }

    private void goOn() {
        boolean loading = isLoading();
        boolean givesWay = loading && Runtime.getRuntime().availableProcessors() < LOADING_CORES;
        long start = System.nanoTime();
        upkeep.put(due.take(givesWay ? PIECE_WHILE_LOADING : PIECE));
        isGoing = loading || !due.isEmpty();
        upkeep.tend(isGoing);
        if (isGoing) {
            long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            goOnIn(loading ? BETWEEN_BATCHES_MILLIS + (givesWay ? REST * spent : 0) : 0);
        }
    }

    private boolean isLoading() {
        return loadHeard != 0 && System.nanoTime() - loadHeard < LOADING_NANOS;
    }

    private void later(Runnable work) {
        try {
            latest = CompletableFuture.runAsync(() -> guarded(work), thread);
        } catch (RejectedExecutionException _) {
            latest = CompletableFuture.completedFuture(true); // it is being closed; the next start does it
        }
    }

    /// Makes the index anew in which a search has met a fault, unless that is done already.
    void mend(RecordIndex faulty) {
        later(() -> {
            if (!isClosed && upkeep.index().filter(faulty::equals).isPresent()) {
                anew();
            }
        });
    }

    /// A fault of the index costs the index and nothing else.
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (IndexFaultException e) {
            log("the index could not be read or written and is made anew", e);
            if (!isClosed) {
                anew();
            }
        } catch (RuntimeException e) {
            log("the index could not be brought up to the catalogue", e);
            fail();
        }
    }

    private void anew() {
        try {
            upkeep.giveUp();
            place.delete();
            state.set(State.OPENING);
            isGoing = false;
            open();
        } catch (RuntimeException e) {
            log("the index could not be made anew", e);
            fail();
        }
    }

    private void fail() {
        state.set(State.FAILED);
        upkeep.report();
    }

    static void log(String what, Exception fault) {
        System.getLogger(Indexing.class.getName()).log(System.Logger.Level.WARNING, what, fault);
    }

    /// Commits what is there and ends. Before the journal and the database are closed.
    @Override
    public void close() {
        isClosed = true;
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                interrupted |= !thread.awaitTermination(1, TimeUnit.MINUTES) && Thread.interrupted();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (state.getAndSet(State.IDLE) == State.FOLLOWING) {
            guarded(upkeep::commit);
        }
        upkeep.giveUp();
        place.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
