using System.Web.Mvc;

public class LoginController : Controller
{
    public ActionResult Begin(string id, string state)
    {
        var url = "https://api.getgo.com/oauth/authorize"; // expect: authorize-legacy-endpoint high
        return Redirect(url + "?response_type=code&client_id=" + id + "&state=" + state);
    }

    public string Link(string id, string state)
    {
        return Build("/oauth/authorize", id, state); // expect: authorize-legacy-endpoint high
    }

    private static string Build(string path, string id, string state) =>
        $"https://api.getgo.com{path}?response_type=code&client_id={id}&state={state}";
}
