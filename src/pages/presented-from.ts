/** Where a tab keeps the address from which a deck is presented, if that is not the deck's own. */
export const PRESENTED_FROM = "journal-club:presented-from";
