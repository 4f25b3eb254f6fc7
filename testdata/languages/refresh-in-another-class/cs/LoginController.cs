using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web.Mvc;
using Newtonsoft.Json.Linq;

namespace Shop.Controllers
{
    public class LoginController : Controller
    {
        public async Task<ActionResult> Back(string code)
        {
            var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
            var response = await new HttpClient().PostAsync(Endpoints.Token, new FormUrlEncodedContent(fields)); // [code]
            dynamic answer = JObject.Parse(await response.Content.ReadAsStringAsync());
            Session["access"] = (string)answer.access_token;
            Session["refresh"] = (string)answer.refresh_token;
            return RedirectToAction("Index", "Home");
        }
    }
}
