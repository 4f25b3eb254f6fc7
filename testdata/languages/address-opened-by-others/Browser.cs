public class Desk
{
    private const string Host = "https://api.example.test";
    private readonly IBrowser browser;
    private readonly ISettings settings;

    public Desk(IBrowser browser, ISettings settings)
    {
        this.browser = browser;
        this.settings = settings;
    }

    public void Login()
    {
        var address = Host + "/oauth/old_authorize?client_id=k-1&redirect_uri=" + settings.Back;
        browser.Open(address); // [authorize]
    }
}
