package org.reelkeeper.service;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.vault.Manifest;

/// An open catalogue: the use cases of everything above, on one folder. Closing it leaves the folder as one that was
/// closed in order.
public final class Catalogue implements AutoCloseable {

    private final OpenCatalogue parts;
    private final OpeningReport opening;
    private final Runnable lock;
    private final Records records;
    private final InheritedRules inheritedRules;
    private final Licences licences;
    private final ClearanceLog clearanceLog;
    private final Sheets sheets;
    private final Corrections corrections;
    private final Loads loads;
    private final Drafts drafts;
    private final Exports exports;
    private final Upkeep upkeep;
    private final HomeZone homeZone;
    private final AuthorityLists authorityLists;
    private final Embargoes embargoes;
    private final Releases releases;
    private final WorkSets workSets;
    private final SavedSearches savedSearches;
    private final Indexing indexing;
    private final Searches searches;
    private final Phrases phrases;

    /// @param place of the index
    /// @param lock gives the folder free
    Catalogue(OpenCatalogue parts, IndexPlace place, OpeningReport opening, Runnable lock) {
        this.parts = parts;
        this.opening = opening;
        this.lock = lock;
        var scribe = new Scribe(parts.database(), parts.settings());
        var acts = new Acts(parts);
        drafts = new Drafts(parts);
        workSets = new WorkSets(parts);
        savedSearches = new SavedSearches(parts);
        indexing = new Indexing(parts, place);
        searches = new Searches(parts, indexing, new CatalogueNames(parts.database(), workSets));
        inheritedRules = new InheritedRules(parts);
        var beside = new BesideRules(inheritedRules);
        records = new Records(parts, drafts, searches, beside);
        licences = new Licences(parts, records, beside);
        clearanceLog = new ClearanceLog(parts);
        sheets = new Sheets(parts);
        corrections = new Corrections(parts, records, drafts, acts, scribe, indexing);
        embargoes = new Embargoes(parts, records, corrections);
        releases = new Releases(parts, records, searches);
        loads = new Loads(parts, records, acts, scribe);
        exports = new Exports(parts, records);
        upkeep = new Upkeep(parts, searches);
        var readingChange = new ReadingChange(parts, loads);
        homeZone = new HomeZone(parts, records, readingChange);
        authorityLists = new AuthorityLists(parts, readingChange);
        phrases = new Phrases(parts, records, searches, corrections);
    }

    /// Opens a catalogue and brings it up to its journal; see `Opening` for what is mended on the way.
    ///
    /// @throws CatalogueRefusedException when the folder cannot be used; nothing is changed then
    public static Catalogue open(Path folder, CatalogueOptions options, JobContext context) {
        return new Opening(folder, options, context).open();
    }

    public Path folder() {
        return parts.folder().root();
    }

    /// Writes what is changed from now on under another name.
    public void signAs(String who) {
        parts.signature().change(who);
    }

    public boolean isReadOnly() {
        return parts.readOnly();
    }

    /// What was found and done while it was opened.
    public OpeningReport opening() {
        return opening;
    }

    public Records records() {
        return records;
    }

    public Sheets sheets() {
        return sheets;
    }

    public InheritedRules inheritedRules() {
        return inheritedRules;
    }

    public Licences licences() {
        return licences;
    }

    public ClearanceLog clearanceLog() {
        return clearanceLog;
    }

    public Corrections corrections() {
        return corrections;
    }

    public Embargoes embargoes() {
        return embargoes;
    }

    public Releases releases() {
        return releases;
    }

    public Loads loads() {
        return loads;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Settings settings() {
        return parts.settings();
    }

    public HomeZone homeZone() {
        return homeZone;
    }

    public AuthorityLists authorityLists() {
        return authorityLists;
    }

    public Searches searches() {
        return searches;
    }

    public WorkSets workSets() {
        return workSets;
    }

    public SavedSearches savedSearches() {
        return savedSearches;
    }

    public Phrases phrases() {
        return phrases;
    }

    public Exports exports() {
        return exports;
    }

    public Upkeep upkeep() {
        return upkeep;
    }

    /// Hears what happens, on the thread on which it happens, until the subscription is closed.
    public Subscription subscribe(Consumer<CatalogueEvent> listener) {
        return parts.events().subscribe(listener);
    }

    /// The folder is given free whatever fails; it counts as closed in order only when nothing does.
    @Override
    public void close() {
        try {
            indexing.close();
        } finally {
            parts.writer().close();
        }
        try {
            closeParts();
            if (!parts.readOnly() && !parts.writer().hasFailed()) {
                Manifest.read(parts.folder()).withClean(true).write(parts.folder());
            }
        } finally {
            lock.run();
        }
    }

    private void closeParts() {
        try {
            parts.database().close();
        } finally {
            if (!parts.readOnly()) {
                parts.journal().close();
            }
        }
    }
}
