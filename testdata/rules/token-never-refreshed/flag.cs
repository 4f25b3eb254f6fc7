using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web;
using Newtonsoft.Json.Linq;

public class Api
{
    private string token;

    private static async Task<JObject> Post(string url, Dictionary<string, string> fields)
    {
        var response = await new HttpClient().PostAsync(url, new FormUrlEncodedContent(fields));
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }

    // Through a helper of the project, kept in a field of a long-lived object.
    public async Task Login(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var answer = await Post("https://api.getgo.com/oauth/v2/token", fields); // expect: token-never-refreshed high
        token = (string)answer["access_token"];
    }

    // Inline: kept in the session.
    public void Inline(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var response = new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields)).Result; // expect: token-never-refreshed high
        dynamic answer = JObject.Parse(response.Content.ReadAsStringAsync().Result);
        HttpContext.Current.Session["token"] = answer.access_token;
    }
}
