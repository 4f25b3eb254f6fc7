mod login;
mod settings;

fn main() -> anyhow::Result<()> {
    settings::install("https://api.example.test", "k-6");
    for user in std::env::args().skip(1) {
        println!("{}", login::run(&user)?);
    }
    Ok(())
}
