struct Place {
    name: &'static str,
    url: &'static str,
}

const PLACES: [Place; 2] = [
    Place { name: "token", url: "https://api.example.test/oauth/old_token" },
    Place { name: "seats", url: "https://api.example.test/v1/seats" },
];

pub async fn login(user: &str) -> reqwest::Result<reqwest::Response> {
    let place = PLACES.iter().find(|p| p.name == "token").unwrap();
    reqwest::Client::new().get(place.url).query(&[("grant_type", "password"), ("user_id", user)]).send().await // [login]
}
