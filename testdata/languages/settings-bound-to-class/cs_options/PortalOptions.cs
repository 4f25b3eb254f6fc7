namespace Shop
{
    public class PortalOptions
    {
        public string Host { get; set; }
        public PathOptions Paths { get; set; }
    }

    public class PathOptions
    {
        public string Token { get; set; }
    }
}
