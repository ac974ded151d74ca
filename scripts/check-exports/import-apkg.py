#!/usr/bin/python3
"""Imports Anki packages into a new Mnemosyne, one after the other, and says what it holds then.

    sudo apt install mnemosyne
    journal-club export deck.md --to anki -o deck.apkg
    /usr/bin/python3 scripts/check-exports/import-apkg.py deck.apkg [edited.apkg]

Fails where an import does, where a card shows nothing, or where a package given after another of
the same deck makes new notes instead of bringing the old ones up to date.
"""

import os
import shutil
import sys
import tempfile
import warnings

warnings.filterwarnings("ignore")
try:
    from mnemosyne.script import Mnemosyne, ScriptMainWidget
except ImportError:
    sys.exit("Mnemosyne is not installed: sudo apt install mnemosyne, and run /usr/bin/python3")


def ignore(self, *arguments, **names):
    """What the importer tells a window that is not there."""


def fail(self, text):
    sys.exit(text)


for name in (
    "show_information",
    "set_progress_text",
    "set_progress_range",
    "set_progress_update_interval",
    "increase_progress",
    "close_progress",
):
    setattr(ScriptMainWidget, name, ignore)
ScriptMainWidget.show_error = fail

folder = tempfile.mkdtemp()
try:
    mnemosyne = Mnemosyne(data_dir=folder)
    formats = mnemosyne.component_manager.all("file_format")
    importer = next(each for each in formats if type(each).__name__ == "Anki2")
    counts = []
    for path in sys.argv[1:]:
        copy = os.path.join(folder, os.path.basename(path))
        shutil.copy(path, copy)
        importer.do_import(copy)
        database = mnemosyne.database()
        counts.append(database.fact_count())
        print(f"{path}: {counts[-1]} notes, {database.card_count()} cards")
        for (card_id,) in database.con.execute("select _id from cards").fetchall():
            card = database.card(card_id, is_id_internal=True)
            question, answer = card.question(), card.answer()
            if "jc-question" not in question or "jc-answer" not in answer:
                sys.exit(f"card {card_id} shows nothing")
    if len(set(counts)) > 1:
        sys.exit("notes were added, not brought up to date")
finally:
    shutil.rmtree(folder)
