#[derive(Clone, Copy)]
enum Stage {
    Live,
    Test,
}

const fn host(stage: Stage) -> &'static str {
    match stage {
        Stage::Live => "https://api.example.test",
        Stage::Test => "https://sandbox.example.test",
    }
}

fn path(what: &str) -> String {
    match what {
        "token" => {
            let folder = "/oauth";
            format!("{folder}/old_token")
        }
        other => format!("/{other}"),
    }
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let url = host(Stage::Live).to_owned() + &path("token");
    reqwest::Client::new().post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await // [code]
}
