use shop::{TOKEN_URL, fetch};

#[tokio::main]
async fn main() {
    let user = std::env::args().nth(1).unwrap();
    let query = [("grant_type", "password"), ("user_id", user.as_str()), ("client_id", "k-1")];
    println!("{}", fetch(TOKEN_URL, &query).await.unwrap()); // [login]
}
