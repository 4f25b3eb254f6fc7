mod auth;
mod client;

use client::Client;

fn main() {
    let client = Client::new("https://api.example.test");
    client.exchange(&std::env::args().nth(1).unwrap()).unwrap();
}
