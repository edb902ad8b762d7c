File classes = new File(basedir, 'target/classes/com/acme')
assert new File(classes, 'client/ShopEventsClient.class').isFile()
assert new File(classes, 'client/model/Order.class').isFile()
assert new File(classes, 'shop/Orders.class').isFile()
