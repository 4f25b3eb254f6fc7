using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

public class Session
{
    private string access;
    private string refresh;

    public async Task Renew()
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = refresh };
        var response = await new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields));
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        access = (string)answer["access_token"];
        refresh = (string)answer["refresh_token"]; // expect: refresh-token-dropped high
    }
}
