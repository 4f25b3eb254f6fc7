using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json;

public class Answer
{
    [JsonProperty("access_token")]
    public string AccessToken { get; set; }

    [JsonProperty("organizer_key")]
    public string OrganizerKey { get; set; }

    [JsonProperty("platform")]
    public string Source { get; set; } // expect: token-response-platform high
}

public class Tokens
{
    public async Task<Answer> Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var response = await new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields));
        return JsonConvert.DeserializeObject<Answer>(await response.Content.ReadAsStringAsync());
    }
}
