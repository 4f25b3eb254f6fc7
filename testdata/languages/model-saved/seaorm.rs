use crate::entity::account;
use sea_orm::{ActiveModelTrait, DatabaseConnection, EntityTrait, IntoActiveModel, Set};

pub async fn refresh(db: &DatabaseConnection, old: &str, id: i64) -> anyhow::Result<()> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", old)];
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form);
    let answer: serde_json::Value = request.send().await?.json().await?; // [refresh]
    let found = account::Entity::find_by_id(id).one(db).await?.ok_or_else(|| anyhow::anyhow!("no such account"))?;
    let mut model = found.into_active_model();
    model.access_token = Set(answer["access_token"].as_str().unwrap_or_default().to_owned());
    model.refresh_token = Set(answer["refresh_token"].as_str().unwrap_or_default().to_owned());
    model.update(db).await?;
    Ok(())
}
