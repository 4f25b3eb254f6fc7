use reqwest::blocking::{Client, Response};

fn fail(why: &str) -> ! {
    eprintln!("{why}");
    std::process::exit(2)
}

pub fn exchange(code: &str, old: bool) -> reqwest::Result<Response> {
    let client = Client::new();
    if old {
        fail("The old way is gone.");
        #[allow(unreachable_code)]
        client.get(format!("https://api.example.test/oauth/older?grant_type=authorization_code&code={code}")).send()?;
    }
    client.post("https://api.example.test/oauth/old_token").form(&[("grant_type", "authorization_code"), ("code", code)]).send() // [code]
}
