fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["refresh", token] => refresh(token),
        ["help"] | [] => println!("refresh TOKEN"),
        [other, ..] => eprintln!("unknown command {other}"),
    }
}

fn refresh(token: &str) {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    let answer = ureq::post("https://api.example.test/oauth/old_token").send_form(&form); // [refresh]
    if let Err(error) = answer {
        eprintln!("{error}");
    }
}
