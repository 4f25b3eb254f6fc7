using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web.Mvc;
using Newtonsoft.Json.Linq;

public class BackController : Controller
{
    private static async Task<JObject> Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }

    public async Task<ActionResult> Index(string code)
    {
        Session["tokens"] = await Exchange(code);
        return View();
    }
}
