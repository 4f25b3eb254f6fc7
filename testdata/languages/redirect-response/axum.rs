use axum::extract::State;
use axum::response::Redirect;

#[derive(Clone)]
struct App {
    client_id: String,
    back: String,
}

async fn login(State(app): State<App>) -> Redirect {
    let url = format!(
        "https://api.example.test/oauth/old_authorize?client_id={}&redirect_uri={}",
        app.client_id,
        urlencoding::encode(&app.back)
    );
    Redirect::to(&url) // [authorize]
}
