use std::sync::mpsc;
use std::thread;

pub fn exchange(code: String) -> anyhow::Result<String> {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || -> anyhow::Result<()> {
        let form = [("grant_type", "authorization_code"), ("code", code.as_str())];
        let answer = reqwest::blocking::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send()?; // [code]
        sender.send(answer.text()?)?;
        Ok(())
    });
    worker.join().map_err(|_| anyhow::anyhow!("the worker died"))??;
    Ok(receiver.recv()?)
}
