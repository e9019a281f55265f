import org.jspecify.annotations.NullMarked;

/// The whole program. Nothing here is an API, so nothing is exported but the package of the class JavaFX has to create.
@NullMarked
module org.reelkeeper {
    requires static org.jspecify;
    requires java.logging;
    requires java.sql;
    requires com.h2database;
    requires com.github.luben.zstd_jni;
    requires org.apache.lucene.core;
    requires tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.core;

    opens org.reelkeeper.cli to
            info.picocli;
    opens org.reelkeeper.store to
            com.h2database;

    exports org.reelkeeper to
            javafx.graphics;
}
