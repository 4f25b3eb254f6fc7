using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Newtonsoft.Json.Linq;

public class CallbackController : Controller
{
    private readonly HttpClient http = new HttpClient();

    private async Task<(HttpStatusCode Status, JObject Body)> Post(string url, IDictionary<string, string> fields)
    {
        var response = await http.PostAsync(url, new FormUrlEncodedContent(fields));
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, JObject.Parse(text));
    }

    public async Task<IActionResult> Back(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var (status, body) = await Post("https://api.example.test/oauth/old_token", fields); // [code]
        if (status != HttpStatusCode.OK)
        {
            return StatusCode(502);
        }
        HttpContext.Session.SetString("token", (string)body["access_token"]);
        return Redirect("/");
    }
}
