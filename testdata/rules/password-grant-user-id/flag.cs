using System.Collections.Generic;
using System.Net.Http;

public class Login
{
    public void Inline(string user, string password)
    {
        new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(new[]
        {
            new KeyValuePair<string, string>("grant_type", "password"),
            new KeyValuePair<string, string>("user_id", user), // expect: password-grant-user-id high
            new KeyValuePair<string, string>("password", password),
        }));
    }
}
