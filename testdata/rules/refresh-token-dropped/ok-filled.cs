using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Newtonsoft.Json;

public class Pass
{
    [JsonProperty("access_token")]
    public string Access { get; set; }

    [JsonProperty("refresh_token")]
    public string Refresh { get; set; }
}

public class Login
{
    private Pass kept;

    private async Task<Pass> Ask(string old)
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Environment.GetEnvironmentVariable("GOTO_BASIC"));
        var response = await client.PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = old,
        }));
        return JsonConvert.DeserializeObject<Pass>(await response.Content.ReadAsStringAsync());
    }

    public async Task Renew()
    {
        var next = await Ask(kept.Refresh);
        if (string.IsNullOrEmpty(next.Refresh))
        {
            next.Refresh = kept.Refresh;
        }
        kept = next;
    }
}
