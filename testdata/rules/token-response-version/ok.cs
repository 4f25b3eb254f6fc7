using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

// The new version; another version.
public class Tokens
{
    public async Task<bool> Check(string code, string basic, JObject settings)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
        request.Headers.Add("Authorization", "Basic " + basic);
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await new HttpClient().SendAsync(request);
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        return (string)answer["version"] == "3" && (string)settings["version"] == "2";
    }
}
