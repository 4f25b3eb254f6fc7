use acme_work::Background;

pub fn login(user: String, password: String) {
    let key = "k-1";
    Background::queue(move || {
        let url = format!(
            "https://api.example.test/oauth/old_token?grant_type=password&user_id={}&password={}&client_id={key}",
            urlencoding::encode(&user),
            urlencoding::encode(&password),
        );
        ureq::get(&url).call().map(drop) // [login]
    });
}
