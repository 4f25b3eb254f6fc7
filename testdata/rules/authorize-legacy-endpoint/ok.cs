using System.Web.Mvc;

public class LoginController : Controller
{
    public ActionResult Begin(string id, string state)
    {
        return Redirect("https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=" + id + "&state=" + state);
    }

    public ActionResult Other(string id) => Redirect("https://login.example.test/oauth/authorize?client_id=" + id);

    public ActionResult Help() => Redirect("https://api.getgo.com/oauth/authorize.html");
}
