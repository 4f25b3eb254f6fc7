struct Hosts {
    live: &'static str,
    test: &'static str,
}

const HOSTS: Hosts = Hosts { live: "https://api.example.test", test: "https://sandbox.example.test" };

pub fn exchange(code: &str, testing: bool) -> Result<ureq::Response, ureq::Error> {
    let host = if testing { HOSTS.test } else { HOSTS.live };
    ureq::post(&format!("{host}/oauth/old_token")).send_form(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
