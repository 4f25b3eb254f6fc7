//! Tests on hand-built texts; whole programs are judged in `tests/rules`.
