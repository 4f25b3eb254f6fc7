class Wire
  attr_writer :url, :fields

  def initialize
    @fields = {}
  end

  def submit
    RestClient.post(@url, @fields)
  end
end
