using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Tokens
{
    private readonly HttpClient client;

    public Tokens(string region)
    {
        client = new HttpClient { BaseAddress = new Uri(Regions.HostOf(region)) };
    }

    public async Task<string> Refresh(string old)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old };
        var response = await client.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [refresh]
        return await response.Content.ReadAsStringAsync();
    }
}
