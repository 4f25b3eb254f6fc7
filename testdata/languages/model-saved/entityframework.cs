using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json;

public class Tokens
{
    private readonly ShopContext db;

    public Tokens(ShopContext db)
    {
        this.db = db;
    }

    public async Task Refresh(string old)
    {
        var fields = new Dictionary<string, string> { { "grant_type", "refresh_token" }, { "refresh_token", old } };
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [refresh]
        var answer = JsonConvert.DeserializeObject<Answer>(await response.Content.ReadAsStringAsync());
        var account = await db.Accounts.FindAsync(1);
        account.access_token = answer.access_token;
        account.refresh_token = answer.refresh_token;
        await db.SaveChangesAsync();
    }

    public class Answer
    {
        public string access_token;
        public string refresh_token;
    }
}
