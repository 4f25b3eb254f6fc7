using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class TokenAnswer
{
    [JsonProperty("access_token")]
    public string AccessToken { get; set; }

    [JsonProperty("version")]
    public string Version { get; set; }
}

public class Tokens
{
    private readonly HttpClient http = new HttpClient();

    private async Task<string> Obtain(string code, string basic)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
        request.Headers.Add("Authorization", "Basic " + basic);
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<bool> Untyped(string code, string basic)
    {
        var answer = JObject.Parse(await Obtain(code, basic));
        return (string)answer["version"] == "2"; // expect: token-response-version high
    }

    public async Task<bool> Typed(string code, string basic)
    {
        var answer = JsonConvert.DeserializeObject<TokenAnswer>(await Obtain(code, basic));
        return answer.Version.Equals("2"); // expect: token-response-version high
    }
}
