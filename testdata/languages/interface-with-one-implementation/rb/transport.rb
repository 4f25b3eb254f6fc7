class Transport
  def deliver(_path, _fields)
    raise NotImplementedError
  end
end
