use super::*;

#[test]
fn utf_16_is_decoded_and_latin_1_is_read() {
    let dir = tree(&[]);
    let wide: Vec<u8> = std::iter::once(0xFEFF).chain(STRONG.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    put(&dir, "wide.php", &wide);
    put(&dir, "latin.php", b"<?php // f\xFCr https://api.shop.example/x");
    put(&dir, "marked.php", format!("\u{FEFF}{STRONG}").as_bytes());
    let found = run(&settings(dir.path()));
    let texts: Vec<(&str, &str, u32)> = found.sources.files.iter().map(|s| (&*s.path, &*s.text, s.bom)).collect();
    let latin = "<?php // für https://api.shop.example/x";
    assert_eq!(texts, [("latin.php", latin, 0), ("marked.php", STRONG, 3), ("wide.php", STRONG, 0)]);
}

#[test]
fn binary_large_and_minified_files_are_skipped_with_a_reason() {
    let dir = tree(&[("ok.php", STRONG)]);
    put(&dir, "image.png", format!("\u{89}PNG\0{STRONG}").as_bytes());
    put(&dir, "late.dat", format!("{STRONG}{}\0", "x\n".repeat(10_000)).as_bytes());
    put(&dir, "large.php", STRONG.repeat(100).as_bytes());
    put(&dir, "larger.php", STRONG.repeat(3_000).as_bytes());
    put(&dir, "app.min.js", format!("/* x */\nu='https://api.shop.example';{}", "a=1;".repeat(600)).as_bytes());
    put(&dir, "data.json", format!("{{\"u\":\"https://api.shop.example\",\"x\":\"{}\"}}", "a".repeat(2_500)).as_bytes());
    let found = run(&Discovery { max_bytes: 30_000, ..settings(dir.path()) });
    assert_eq!(paths(&found), ["data.json", "large.php", "ok.php"]);
    let expected = [("app.min.js", "minified"), ("image.png", "binary"), ("larger.php", "too large"), ("late.dat", "binary")];
    assert_eq!(skips(&found), expected);
    assert_eq!(found.seen, 7);
    for max_bytes in [0, 1, STRONG.len() as u64 - 1] {
        assert!(paths(&run(&Discovery { max_bytes, ..settings(dir.path()) })).is_empty(), "{max_bytes}");
    }
    let exact = run(&Discovery { max_bytes: STRONG.len() as u64, ..settings(dir.path()) });
    assert_eq!(paths(&exact), ["ok.php"], "a file of exactly the limit is read");
}

#[test]
fn a_file_of_many_reads_is_read_whole() {
    let dir = tree(&[]);
    let text = format!("{}\n{STRONG}", "// filler of some length, so that the file takes several reads\n".repeat(10_000));
    put(&dir, "a.php", text.as_bytes());
    let found = run(&settings(dir.path()));
    assert_eq!(found.sources.files[0].text.len(), text.len());
}

#[test]
fn the_language_is_detected() {
    let dir = tree(&["a.PHP", "b.json", ".env", "c.rb", "d.php.dist"].map(|f| (f, STRONG)));
    let found = run(&settings(dir.path()));
    let languages: Vec<(&str, &str)> = found.sources.files.iter().map(|s| (&*s.path, s.language)).collect();
    assert_eq!(languages, [(".env", "env"), ("a.PHP", "php"), ("b.json", "json"), ("c.rb", "text"), ("d.php.dist", "php")]);
}
