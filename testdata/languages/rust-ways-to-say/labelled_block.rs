const HOSTS: [&str; 2] = ["http://plain.example.test", "https://api.example.test"];

pub fn exchange(code: &str) -> Result<ureq::Response, ureq::Error> {
    let host = 'found: {
        for host in HOSTS {
            if host.starts_with("https://") {
                break 'found host;
            }
        }
        panic!("no safe host");
    };
    ureq::post(&format!("{host}/oauth/old_token")).send_form(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
