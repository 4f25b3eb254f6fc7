use super::*;
use crate::frontends::{Input, LANGUAGES};
use crate::model::source::{FileId, UnitId};

/// What a file asks of a registry for a package: text at the place, and version.
fn found(path: &str, registry: &str, package: &str, text: &str) -> Vec<String> {
    let extension = path.rsplit('.').next().unwrap_or_default().to_lowercase();
    let by_extension = |l: &&crate::frontends::Language| l.extensions.contains(&&*extension) || l.names.contains(&&*path.to_lowercase());
    let language = LANGUAGES.iter().find(by_extension).or(LANGUAGES.last()).map(|l| (l.name, l.lower));
    let Some((name, lower)) = language else { return Vec::new() };
    let file = lower(Input { id: FileId(0), path, text });
    let source = Source { path: path.into(), text: text.into(), bom: 0, unit: UnitId(0), language: name };
    asks(&file, &source, registry, package)
        .iter()
        .map(|asked| format!("{} {}", source.slice(asked.at), asked.version).trim().to_owned())
        .collect()
}

#[test]
fn nuget_asks_in_projects_and_lists() {
    let of = |path: &str, text: &str| found(path, "nuget", "Acme.Http", text);
    let project = r#"<Project><PropertyGroup><PackageId>Acme.Http</PackageId></PropertyGroup><ItemGroup>
        <PackageReference Include="Other" Version="1" />
        <PackageReference Include="acme.http" Version="[1.0,2.0)" />
        <PackageReference Include="Acme.Http.More"><Version>3</Version></PackageReference>
        <Reference Include="Acme.Http, Version=1.2.0.0, Culture=neutral"><HintPath>..\Acme.Http.dll</HintPath></Reference>
        <!-- <PackageReference Include="Acme.Http" Version="9" /> -->
    </ItemGroup></Project>"#;
    assert_eq!(of("a.csproj", project), ["acme.http [1.0,2.0)", "Acme.Http 1.2.0.0"]);
    assert_eq!(
        of("Directory.Packages.props", r#"<Project><ItemGroup><PackageVersion Include="Acme.Http" Version="1" /></ItemGroup></Project>"#),
        ["Acme.Http 1"]
    );
    assert_eq!(
        of("packages.config", r#"<packages><package id="X" version="3"/><package id="Acme.Http" version="1.4" /></packages>"#),
        ["Acme.Http 1.4"]
    );
    assert_eq!(
        of("project.json", r#"{"title": "Acme.Http", "dependencies": {"Acme.Http": {"version": "1.1"}, "X": "1"}}"#),
        ["Acme.Http 1.1"]
    );
    assert_eq!(of("project.json", r#"{"frameworks": {"net46": {"dependencies": {"Acme.Http": "1.1"}}}}"#), ["Acme.Http 1.1"]);
    assert_eq!(
        of(
            "a.nuspec",
            r#"<package><metadata><id>Acme.Http</id><dependencies><dependency id="Acme.Http" version="2"/></dependencies></metadata></package>"#
        ),
        ["Acme.Http 2"]
    );
}

#[test]
fn maven_and_gradle_ask_by_coordinates() {
    let of = |path: &str, text: &str| found(path, "maven", "org.acme.http", text);
    let pom = "<project><groupId>org.acme.http</groupId><artifactId>own</artifactId><dependencies>
        <dependency><groupId>org.acme</groupId><artifactId>http</artifactId><version>1.2</version></dependency>
        <dependency><groupId>org.acme</groupId><artifactId>other</artifactId></dependency>
        <dependency><groupId>x</groupId><artifactId>y</artifactId><exclusions><exclusion><groupId>org.acme</groupId><artifactId>http</artifactId></exclusion></exclusions></dependency>
        </dependencies></project>";
    assert_eq!(of("pom.xml", pom), ["http 1.2"]);
    let gradle = "group = 'org.acme.http'\ndependencies {\n  implementation 'org.acme:http:1.2'\n  // implementation 'org.acme:http:1.1'\n  compile group: 'org.acme', name: 'http', version: '1.0'\n  implementation('x:y:1') {\n    exclude group: 'org.acme', module: 'http'\n  }\n}\n";
    assert_eq!(of("build.gradle", gradle), ["org.acme:http:1.2 1.2", "org.acme 1.0"]);
    assert_eq!(of("build.gradle.kts", "dependencies {\n    api(\"org.acme:http:2\")\n}\n"), ["org.acme:http:2 2"]);
    let catalog = "[libraries]\na = { module = \"org.acme:http\", version = \"1\" }\nb = { group = \"org.acme\", name = \"http\", version.ref = \"x\" }\nc = \"org.acme:http:3\"\n";
    assert_eq!(of("libs.versions.toml", catalog), ["org.acme:http", "org.acme", "org.acme:http:3 3"]);
}

#[test]
fn python_asks_in_lines_lists_and_tables() {
    let of = |path: &str, text: &str| found(path, "pip", "acme-http", text);
    assert_eq!(
        of("requirements.txt", "# acme-http\nrequests>=2\nAcme_Http[all]==1.2 ; python_version > '3'\n-r acme-http.txt\nacme-http-more\n"),
        ["Acme_Http ==1.2"]
    );
    assert_eq!(of("requirements-dev.txt", "acme.http @ https://a.example/x.zip\n"), ["acme.http @ https://a.example/x.zip"]);
    let setup = "from setuptools import setup\nsetup(\n    name='acme-http',\n    install_requires=[\n        'requests',\n        'acme-http>=1,<2',\n    ],\n    keywords=['acme-http'],\n    extras_require={'all': ['acme_http']},\n)\n";
    assert_eq!(of("setup.py", setup), ["acme-http >=1,<2", "acme_http"]);
    let cfg = "[metadata]\nname = acme-http\n[options]\ninstall_requires =\n    requests\n    acme-http >= 1.0\npackages = find:\n";
    assert_eq!(of("setup.cfg", cfg), ["acme-http >= 1.0"]);
    let extras = "[options.extras_require]\nall =\n    acme-http\n    x\n[options.entry_points]\nx =\n    acme-http\n";
    assert_eq!(of("setup.cfg", extras), ["acme-http"]);
    let project = "[project]\nname = \"acme-http\"\ndependencies = [\n    \"requests\",\n    \"acme-http~=1.4\",\n]\n[project.optional-dependencies]\nall = [\"acme-http\"]\n[tool.poetry.dependencies]\nacme-http = \"^1.0\"\n[tool.poetry.group.dev.dependencies]\nacme_http = { version = \"1\" }\n[dependency-groups]\ndev = [\"acme-http==2\"]\n";
    assert_eq!(of("pyproject.toml", project), ["acme-http ~=1.4", "acme-http", "acme-http ^1.0", "acme_http 1", "acme-http ==2"]);
    assert_eq!(of("Pipfile", "[packages]\nacme-http = \"*\"\n"), ["acme-http *"]);
}

#[test]
fn cargo_bundler_and_go_ask() {
    let cargo = "[package]\nname = \"acme-http\"\n[dependencies]\nserde = \"1\"\nacme_http = \"0.3\"\nother = { package = \"acme-http\", version = \"1\" }\n[target.'cfg(unix)'.dependencies]\nacme-http = { version = \"0.2\" }\n[dev-dependencies.acme-http]\nversion = \"0.1\"\n[features]\nx = [\"acme-http\"]\n";
    assert_eq!(found("Cargo.toml", "cargo", "acme-http", cargo), ["acme_http 0.3", "acme-http", "acme-http 0.2", "acme-http 0.1"]);
    let gems =
        "source 'https://rubygems.org'\ngem 'rails'\n  gem \"acme-http\", '~> 1.0', require: 'acme'\n# gem 'acme-http'\ngem('acme-http')\n";
    assert_eq!(found("Gemfile", "gem", "acme-http", gems), ["acme-http ~> 1.0", "acme-http"]);
    let spec = "Gem::Specification.new do |s|\n  s.name = 'acme-http'\n  s.add_dependency 'acme-http', '>= 1', '< 2'\n  s.add_development_dependency(%q<x>)\nend\n";
    assert_eq!(found("a.gemspec", "gem", "acme-http", spec), ["acme-http >= 1,< 2"]);
    let go = "module git.example/acme/http\n\nrequire git.example/acme/http v1.2.0\nrequire (\n\tgit.example/x v0.1.0\n\tgit.example/acme/http/v2 v2.0.0 // indirect\n)\nreplace git.example/acme/http => ../http\n";
    assert_eq!(found("go.mod", "gomod", "git.example/acme/http", go), ["git.example/acme/http v1.2.0", "git.example/acme/http/v2 v2.0.0"]);
}

#[test]
fn npm_and_composer_ask_in_tables() {
    let package = r#"{"name": "acme-http", "keywords": ["acme-http"], "dependencies": {"x": "npm:acme-http@^1"}, "devDependencies": {"acme-http": "1"}}"#;
    assert_eq!(found("package.json", "npm", "acme-http", package), ["npm:acme-http@^1 ^1", "acme-http 1"]);
    assert_eq!(found("composer.json", "composer", "acme/http", r#"{"name": "acme/http", "require": {"acme/http": "*"}}"#), ["acme/http *"]);
    assert!(found("composer.lock", "composer", "acme/http", r#"{"require": {"acme/http": "*"}}"#).is_empty());
}
