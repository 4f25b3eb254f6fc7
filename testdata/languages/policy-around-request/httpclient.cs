using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Polly;

public class Tokens
{
    private static readonly IAsyncPolicy Policy = Polly.Policy.Handle<HttpRequestException>().WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(n));

    public async Task<string> Refresh(string old)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old };
        var response = await Policy.ExecuteAsync(() =>
            new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields))); // [refresh]
        return await response.Content.ReadAsStringAsync();
    }
}
