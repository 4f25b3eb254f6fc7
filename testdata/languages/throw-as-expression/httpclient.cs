using System;
using System.Collections.Generic;
using System.Net.Http;

public class Tokens
{
    public void Refresh(string old)
    {
        var token = old ?? throw new ArgumentNullException(nameof(old));
        var url = token.Length > 0 ? "https://api.example.test/oauth/old_token" : throw new ArgumentException("empty");
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token };
        new HttpClient().PostAsync(url, new FormUrlEncodedContent(fields)); // [refresh]
    }
}
