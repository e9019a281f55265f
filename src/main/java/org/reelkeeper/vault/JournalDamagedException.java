package org.reelkeeper.vault;

/// Refuses to go on with a journal that is damaged; what stands before the damage can be read.
public final class JournalDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JournalDamage damage;

    public JournalDamagedException(JournalDamage damage) {
        super("the journal is damaged: " + damage);
        this.damage = damage;
    }

    public JournalDamage damage() {
        return damage;
    }
}
