using System.Collections.Generic;
using System.Collections.Specialized;
using System.Net;
using System.Text;
using System.Web.Mvc;

public class OAuthController : Controller
{
    private static readonly IDictionary<string, string> Urls = new Dictionary<string, string>
    {
        { "token", "https://api.example.test/oauth/old_token" },
        { "me", "https://api.example.test/v1/me" },
    };

    [HttpGet]
    public ActionResult Callback(string code, string error)
    {
        if (!string.IsNullOrEmpty(error))
        {
            return new HttpStatusCodeResult(HttpStatusCode.BadRequest, error);
        }
        ViewBag.Answer = Send("token", new NameValueCollection { { "grant_type", "authorization_code" }, { "code", code } }); // [code]
        return View();
    }

    private static string Send(string name, NameValueCollection data)
    {
        using (var client = new WebClient())
        {
            return Encoding.UTF8.GetString(client.UploadValues(Urls[name], WebRequestMethods.Http.Post, data));
        }
    }
}
