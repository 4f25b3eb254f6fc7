//! A generated source tree: the same for the same numbers, of files that parse, in the mixture of a web shop of many packages.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Files in one package.
const PACKAGE: usize = 50;
/// One in so many files holds weak words.
const WEAK: usize = 10;
/// One in so many speaks of another provider's authorize endpoint.
const OTHER: usize = 200;
/// One in so many becomes a legacy file.
const LEGACY: usize = 100;
/// So many of them stand in one package.
const CLUSTER: usize = 5;

const NOUNS: &[&str] =
    &["order", "basket", "price", "stock", "customer", "invoice", "parcel", "label", "coupon", "review", "image", "report"];
const VERBS: &[&str] = &["load", "store", "count", "merge", "check", "render", "send", "parse", "group", "filter"];

/// A tree on disk.
pub struct Tree {
    pub root: PathBuf,
    files: usize,
}

/// Numbers that look random and are not (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap_or(0)
    }

    fn of(&mut self, words: &[&'static str]) -> &'static str {
        words[self.below(words.len())]
    }
}

impl Tree {
    /// Writes a tree of so many files without any legacy code, with one manifest at its root.
    pub fn write(root: PathBuf, files: usize) -> io::Result<Self> {
        let tree = Self { root, files };
        for index in 0..files {
            let path = tree.path(index);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, text(index))?;
        }
        fs::write(tree.root.join("composer.json"), manifest("shop"))?;
        Ok(tree)
    }

    /// Adds a manifest to each package, or takes them away.
    pub fn package_manifests(&self, there: bool) -> io::Result<()> {
        for package in 0..self.files.div_ceil(PACKAGE) {
            let path = self.package(package).join("composer.json");
            if there {
                fs::write(path, manifest(&format!("package-{package}")))?;
            } else if path.exists() {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    /// Writes legacy code over one in a hundred files: as in life, several in one package, and none in most packages.
    pub fn make_legacy(&self) -> io::Result<()> {
        for package in (0..self.files.div_ceil(PACKAGE)).filter(|p| p % (CLUSTER * LEGACY / PACKAGE) == CLUSTER) {
            let scripts = (0..PACKAGE).filter(|i| matches!(extension(package * PACKAGE + i), "php" | "js"));
            for file in scripts.step_by(PACKAGE / CLUSTER / 2).take(CLUSTER) {
                let index = package * PACKAGE + file;
                fs::remove_file(self.path(index))?;
                let (extension, text) = legacy(index, file);
                fs::write(self.path(index).with_extension(extension), text)?;
            }
        }
        Ok(())
    }

    /// Bytes of all files together.
    pub fn bytes(&self) -> u64 {
        fn sum(folder: &Path) -> u64 {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            entries.map(|e| e.metadata().map_or(0, |m| if m.is_dir() { sum(&e.path()) } else { m.len() })).sum()
        }
        sum(&self.root)
    }

    fn package(&self, package: usize) -> PathBuf {
        self.root.join(format!("group{:02}/package{package:04}", package % 40))
    }

    fn path(&self, index: usize) -> PathBuf {
        let folder = ["src", "src/model", "src/view", "lib", "config"][index % 5];
        self.package(index / PACKAGE).join(folder).join(format!("{}.{}", class(index), extension(index)))
    }
}

fn manifest(name: &str) -> String {
    format!("{{\n  \"name\": \"shop/{name}\",\n  \"require\": {{\"php\": \">=8.1\", \"guzzlehttp/guzzle\": \"^7.0\"}}\n}}\n")
}

fn extension(index: usize) -> &'static str {
    match (index * 7) % 20 {
        0..=7 => "php",
        8..=13 => "js",
        14 | 15 => "json",
        16 => "yml",
        17 => "md",
        18 => "css",
        _ => "py",
    }
}

fn class(index: usize) -> String {
    let noun = NOUNS[index % NOUNS.len()];
    let verb = VERBS[index / 7 % VERBS.len()];
    format!("{}{}{}{}{index}", noun[..1].to_uppercase(), &noun[1..], verb[..1].to_uppercase(), &verb[1..])
}

/// A file's text.
fn text(index: usize) -> String {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (index as u64 + 1).wrapping_mul(0xD134_2543_DE82_EF95));
    let parts = 2 + dice.below(6) * dice.below(5);
    let mut out = String::new();
    let extra = special(index);
    match extension(index) {
        "php" => {
            out.push_str(&format!(
                "<?php\n\nnamespace Shop\\Package{};\n\nclass {} extends Base{}\n{{\n",
                index / PACKAGE,
                class(index),
                index % 9
            ));
            out.push_str(&format!("    protected $limit = {};\n", dice.below(90)));
            (0..parts).for_each(|part| php_method(&mut out, &mut dice, part, index));
            out.push_str(&extra.map_or(String::new(), |e| {
                format!("\n    public function link(): string\n    {{\n        return '{e}' . $this->limit;\n    }}\n")
            }));
            out.push_str("}\n");
        }
        "js" => {
            out.push_str(&format!("const {{ round }} = require('./{}');\n\n", class(index + 1)));
            (0..parts).for_each(|part| js_function(&mut out, &mut dice, part));
            out.push_str(&extra.map_or(String::new(), |e| format!("const link = '{e}' + round(1);\n")));
            out.push_str("\nmodule.exports = { limit: 10 };\n");
        }
        "json" => {
            let rows = (0..parts * 6).map(|i| {
                format!(
                    "  \"{}_{i}\": {{\"label\": \"{} {}\", \"limit\": {}}}",
                    dice.of(NOUNS),
                    dice.of(VERBS),
                    dice.of(NOUNS),
                    dice.below(999)
                )
            });
            let rows: Vec<String> = rows.chain(extra.map(|e| format!("  \"link\": \"{e}\""))).collect();
            out = format!("{{\n{}\n}}\n", rows.join(",\n"));
        }
        "yml" => {
            for i in 0..parts * 5 {
                out.push_str(&format!(
                    "{}_{i}:\n  label: {} the {}\n  limit: {}\n",
                    dice.of(NOUNS),
                    dice.of(VERBS),
                    dice.of(NOUNS),
                    dice.below(999)
                ));
            }
            out.push_str(&extra.map_or(String::new(), |e| format!("link: '{e}'\n")));
        }
        "css" => {
            for i in 0..parts * 4 {
                out.push_str(&format!(
                    ".{}-{i} {{\n  margin: {}px;\n  color: #{:06x};\n}}\n",
                    dice.of(NOUNS),
                    dice.below(40),
                    dice.below(0xFF_FFFF)
                ));
            }
        }
        "py" => {
            for part in 0..parts {
                out.push_str(&format!(
                    "def {}_{}_{part}(rows, limit={}):\n    \"\"\"{} every {}.\"\"\"\n    found = []\n    for row in rows:\n        if row['{}'] > limit:\n            found.append(row)\n    return found\n\n\n",
                    dice.of(VERBS), dice.of(NOUNS), dice.below(50), dice.of(VERBS), dice.of(NOUNS), dice.of(NOUNS)
                ));
            }
            out.push_str(&extra.map_or(String::new(), |e| format!("LINK = '{e}'\n")));
        }
        _ => {
            out.push_str(&format!("# {}\n\n", class(index)));
            for _ in 0..parts * 4 {
                out.push_str(&format!(
                    "To {} the {}, {} each {} of the {} and then {} it again.\n\n",
                    dice.of(VERBS),
                    dice.of(NOUNS),
                    dice.of(VERBS),
                    dice.of(NOUNS),
                    dice.of(NOUNS),
                    dice.of(VERBS)
                ));
            }
            out.push_str(&extra.unwrap_or_default());
        }
    }
    out
}

/// Words that look like the real thing and are not.
fn special(index: usize) -> Option<String> {
    if index % OTHER == 3 {
        return Some(format!("https://login.parcels.example/oauth/authorize?client_id=shop{index}&access_token="));
    }
    let weak = ["access_token", "refresh_token", "grant_type", "oauth/"][index / WEAK % 4];
    (index % WEAK == 3).then(|| format!("{weak}{index}"))
}

fn php_method(out: &mut String, dice: &mut Dice, part: usize, index: usize) {
    let (verb, noun, field) = (dice.of(VERBS), dice.of(NOUNS), dice.of(NOUNS));
    out.push_str(&format!(
        "
    /**
     * Says which {noun} there is to {verb}.
     */
    public function {verb}{}{part}(array $rows, $limit = {})
    {{
        $found = ['{field}' => 0, 'sum' => 0.0];
        foreach ($rows as $key => $row) {{
            if (!isset($row['{field}']) || $row['{field}'] < $limit) {{
                continue;
            }}
            $found['{field}']++;
            $found['sum'] += $row['price'] * {};
        }}
        $other = new {}($this->limit);
        return $other->{verb}($found, sprintf('%s-%d', $key, $limit));
    }}
",
        noun[..1].to_uppercase() + &noun[1..],
        dice.below(100),
        dice.below(9) + 1,
        // A class uses its neighbours.
        class(index / PACKAGE * PACKAGE + (index + 1 + dice.below(4)) % PACKAGE),
    ));
}

fn js_function(out: &mut String, dice: &mut Dice, part: usize) {
    let (verb, noun, field) = (dice.of(VERBS), dice.of(NOUNS), dice.of(NOUNS));
    out.push_str(&format!(
        "// Says which {noun} there is to {verb}.
function {verb}{part}(rows, options = {{ limit: {} }}) {{
  const found = {{ {field}: 0, sum: 0 }};
  for (const row of rows) {{
    if (!row.{field} || row.{field} < options.limit) {{
      continue;
    }}
    found.{field} += 1;
    found.sum += round(row.price * {});
  }}
  return Object.keys(found).map((key) => `${{key}}: ${{found[key]}}`).join(', ');
}}

",
        dice.below(100),
        dice.below(9) + 1,
    ));
}

/// A legacy file: its extension and text.
fn legacy(index: usize, kind: usize) -> (&'static str, String) {
    let class = class(index);
    match kind % 4 {
        0 => (
            "php",
            format!(
                "<?php

class {class}
{{
    private $base = 'https://api.getgo.com';

    public function login($user, $password)
    {{
        $query = http_build_query([
            'grant_type' => 'password',
            'user_id' => $user,
            'password' => $password,
            'client_id' => getenv('SHOP_KEY_{index}'),
        ]);
        $answer = json_decode($this->get('/oauth/access_token?' . $query));
        $_SESSION['token'] = $answer->access_token;
        return $answer->platform;
    }}

    private function get($path)
    {{
        $handle = curl_init($this->base . $path);
        curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
        $body = curl_exec($handle);
        curl_close($handle);
        return $body;
    }}
}}
"
            ),
        ),
        1 => (
            "php",
            format!(
                "<?php

use GuzzleHttp\\Client;

class {class}
{{
    public function exchange($code)
    {{
        $client = new Client(['base_uri' => 'https://api.getgo.com/']);
        $answer = $client->request('GET', 'oauth/access_token', ['query' => [
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_id' => SHOP_CLIENT_ID,
        ]]);
        return json_decode((string) $answer->getBody(), true)['access_token'];
    }}

    public function link()
    {{
        return 'https://api.getgo.com/oauth/authorize?client_id=' . SHOP_CLIENT_ID;
    }}
}}
"
            ),
        ),
        2 => (
            "js",
            format!(
                "const axios = require('axios');

const host = 'https://api.getgo.com';

async function login{index}(user, password) {{
  const answer = await axios.get(`${{host}}/oauth/access_token`, {{
    params: {{ grant_type: 'password', user_id: user, password, client_id: process.env.SHOP_KEY }},
  }});
  localStorage.setItem('token', answer.data.access_token);
  return answer.data;
}}

module.exports = {{ login{index} }};
"
            ),
        ),
        _ => (
            "js",
            format!(
                "export async function exchange{index}(code) {{
  const url = 'https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=' + code + '&client_id=' + CLIENT_ID;
  const answer = await fetch(url, {{ headers: {{ Accept: 'application/json' }} }});
  return (await answer.json()).access_token;
}}

export function start() {{
  window.location = 'https://api.getgo.com/oauth/authorize?client_id=' + CLIENT_ID;
}}
"
            ),
        ),
    }
}
