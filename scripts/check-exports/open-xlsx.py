"""Opens a workbook for Kahoot! with openpyxl, and says which questions it reads there.

    pip install openpyxl
    journal-club export deck.md --to kahoot -o questions.xlsx
    python3 scripts/check-exports/open-xlsx.py questions.xlsx

Fails where the headings of Kahoot's template are not in row 8, a text is longer than it may be, or
a right answer is none of those that stand there.
"""

import sys

try:
    from openpyxl import load_workbook
except ImportError:
    sys.exit("openpyxl is not installed: pip install openpyxl")

sheet = load_workbook(sys.argv[1]).active
headings = [cell.value for cell in sheet[8]]
if headings[1] != "Question - max 120 characters" or len(headings) != 8:
    sys.exit(f"row 8 holds no headings: {headings}")
for number, question, *answers, seconds, right in sheet.iter_rows(min_row=9, values_only=True):
    given = [answer for answer in answers if answer is not None]
    keys = [int(key) for key in str(right).split(",")]
    if len(question) > 120 or max(map(len, given)) > 75:
        sys.exit(f"question {number} is too long")
    if not all(1 <= key <= len(given) for key in keys):
        sys.exit(f"question {number}: answer {right} is not there")
    if seconds not in (5, 10, 20, 30, 60, 90, 120, 240):
        sys.exit(f"question {number}: {seconds} seconds cannot be chosen")
    print(f"{number} {question} [{'; '.join(given[key - 1] for key in keys)}]")
